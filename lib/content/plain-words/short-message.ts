/** The letters of GSM 03.38, in which an SMS has room for 160. Å, æ and ø are among them; « » and – are not. */
const basic = new Set("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
/** These are in it too, and take the room of two. */
const double = new Set("^{}\\[~]|€");

/** How much room a text takes in one SMS, and how much there is: 70 when it holds a letter outside GSM 03.38. */
export function measureMessage(text: string): { length: number; room: 160 | 70; outside: string[] } {
  const characters = [...text];
  const outside = [...new Set(characters.filter((character) => !basic.has(character) && !double.has(character)))];
  if (outside.length > 0) return { length: text.length, room: 70, outside };
  return { length: characters.length + characters.filter((character) => double.has(character)).length, room: 160, outside };
}
