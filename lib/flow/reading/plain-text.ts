/** Where the digits 0 to 9 of other keyboards begin: Arabic, Persian and Urdu, Hindi, and the full-width ones of East Asia. */
const zeros = [0x660, 0x6f0, 0x966, 0xff10];
const others: readonly [string, string][] = [["٫", ","], ["٬", ""], ["，", ","], ["．", "."], ["／", "/"], ["％", "%"], ["－", "-"]];
const plain = new Map([...zeros.flatMap((zero) => Array.from({ length: 10 }, (_, digit): [string, string] => [String.fromCharCode(zero + digit), String(digit)])), ...others]);

/** The text with digits and number signs of other keyboards written as ours. Nothing else becomes a digit: `10²` is not 102. */
export function plainText(raw: string): string {
  return raw.replace(/[٠-٬۰-۹०-९％-９]/g, (sign) => plain.get(sign) ?? sign);
}
