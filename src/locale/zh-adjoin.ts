/**
 * A name and a value after it. Chinese writes no blank between them; after anything but an ideograph, such as a digit or a
 * Latin letter, the value stands in brackets, so that the two are not read as one: “第1区” with 336 is fine, “区1” would be 1336.
 */
export const adjoin = (name: string, value: string): string =>
  /[\p{Script=Han}》」』】）]$/u.test(name) ? `${name}${value}` : `${name}（${value}）`;
