/** Sums of money and weights, as people write them in Latin letters beside what they sell: "30 a g", "4 for 50", "£25", "2/5 blinds". */

const measure =
  "g|gs|gram|gr|oz|ounce|eighth|8th|zip|half|quarter|pill|tab|bar|cart|bag|pack|box|bottle|strip|pop|pc|piece|sheet|set|vid|video|pic|photo|call|min|mins|minute|hour|hr|hrs|night|session|month|mo|week|day|seat|head|square|hand|game|point|pick|tip|ticket|pint|line|ball|meet|person|shot|go|slip|entry";
const currency =
  "bucks?|dollars?|quid|pounds?|euros?|usd|usdt|cad|aud|nzd|sgd|hkd|myr|rmb|cny|yuan|kuai|baht|thb|pesos?|php|rupees?|inr|roses|tenner|fiver";
const number = "(?<![\\d.:/a-z-])\\d{1,6}(?:[.,]\\d{1,3})?k?";

/** Counts itself forward over one text: for `matchAll` alone. */
export const prices = new RegExp(
  [
    "[$£€¥₹฿]\\s?\\d{1,6}",
    `${number}\\s?(?:[$£€¥₹฿]|(?:${currency}|each|ea)(?![a-z]))`,
    `${number}\\s?(?:an?|per|for an?|/)\\s?(?:1/8|(?:${measure})(?![a-z]))`,
    `${number} (?:for|4) ${number}(?![\\da-z%:/])`,
    "(?<![a-z])(?:two|three|four|five|ten|twenty) (?:for|4) (?:a )?(?:\\d{2,4}|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|tenner)(?![a-z])",
    "(?<![a-z])an? (?:tenner|fiver)(?![a-z])",
  ].join("|"),
  "gu",
);

/** The same, for weights in which a gram matters. */
export const weights =
  /(?<![\d.])\d{1,4}(?:[.,]\d{1,2})?\s?(?:g|gs|grams?|ug|mcg|oz|zips?|qps?|8ths?|eighths?)(?![a-z0-9])|(?<![\d/])1\/[248](?![\d/])/gu;
