/**
 * Text as it stands anywhere in GIFT: on one line, with the signs that mean something to GIFT escaped.
 * https://docs.moodle.org/en/GIFT_format#Special_Characters_.7E_.3D_.23_.7B_.7D_:
 */
export function giftText(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');
}

/** HTML for GIFT. What it begins with must not be read as a format (`[html]`) or as a weight (`%50%`). */
export function giftHtml(html: string): string {
  return giftText(html.trim().replace(/^[[%]/, (sign) => `&\u{23}${sign.charCodeAt(0)};`));
}

/** A number as GIFT reads it: digits and a point, never an exponent. */
export function giftNumber(value: number): string {
  return value.toFixed(10).replace(/\.?0+$/, '');
}
