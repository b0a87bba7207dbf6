/** A row without some of its columns. */
export function leaveOut<Row extends object, Key extends keyof Row>(row: Row, ...keys: readonly Key[]): Omit<Row, Key> {
  const left = { ...row };
  for (const key of keys) Reflect.deleteProperty(left, key);
  return left;
}
