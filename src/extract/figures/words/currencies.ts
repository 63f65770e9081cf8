import { byForm, wordSet } from "./tables.ts";

/** Signs that several currencies share, or that stand with letters; the others say which they are. */
export const SHARED_SIGNS: ReadonlyMap<string, string> = byForm([
  ["USD", "$ US$"],
  ["AUD", "A$ AU$"],
  ["CAD", "C$ CA$"],
  ["HKD", "HK$"],
  ["TWD", "NT$"],
  ["SGD", "S$"],
  ["NZD", "NZ$"],
  ["BRL", "R$"],
  ["MXN", "MX$ Mex$"],
  ["GBP", "£"],
  ["JPY", "¥ 円"],
  ["CNY", "CN¥ RMB¥ 元"],
  ["KRW", "₩ 원"],
]);

/** Codes that the news prints with any number, e.g. "CHF 20"; others need a large one: "AMD 2.5 million". */
export const COMMON_CODES = wordSet(
  `USD EUR GBP JPY CNY CHF INR KRW AUD CAD HKD TWD SGD NZD BRL MXN SEK NOK DKK PLN CZK HUF RUB TRY
   ILS ZAR NGN KES EGP THB IDR MYR PHP VND PKR BDT LKR AED SAR QAR UAH ARS CLP`,
);

/** Codes that are words too, in small letters, e.g. "try", or in capitals, e.g. "ALL". */
export const WORDS_TOO = wordSet("try rub cad php sar ALL CUP MAD TOP");

/** Other letters before or after the number, in exactly this case. */
export const OTHER_CODES: ReadonlyMap<string, string> = new Map([
  ["RMB", "CNY"],
  ["Rs", "INR"],
  ["NTD", "TWD"],
]);

/** Names after the number; of pounds see `poundsAt`. Without a nation, "pesos" is no known money. */
export const MONEY_NAMES: readonly (readonly [unit: string, names: string])[] = [
  [
    "USD",
    `dollar|dollars|bucks|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollar|american dollars`,
  ],
  ["JPY", "yen|japanese yen"],
  ["CNY", "yuan|renminbi|chinese yuan"],
  ["EUR", "euro|euros"],
  ["INR", "rupee|rupees|indian rupee|indian rupees"],
  ["KRW", "won|korean won|south korean won"],
  [
    "RUB",
    "rouble|roubles|ruble|rubles|russian rouble|russian roubles|russian ruble|russian rubles",
  ],
  ["ZAR", "rand|south african rand|south african rands"],
  ["BRL", "reais|brazilian real|brazilian reais"],
  ["THB", "baht"],
  ["MYR", "ringgit"],
  ["IDR", "rupiah"],
  ["ILS", "shekel|shekels"],
  ["PLN", "zloty|zlotys"],
  ["HUF", "forint|forints"],
  ["UAH", "hryvnia"],
  ["NGN", "naira"],
  ["BDT", "taka"],
  ["SEK", "kronor|swedish krona|swedish kronor"],
  ["AUD", "australian dollar|australian dollars"],
  ["CAD", "canadian dollar|canadian dollars"],
  ["SGD", "singapore dollar|singapore dollars"],
  ["HKD", "hong kong dollar|hong kong dollars"],
  ["TWD", "taiwan dollar|taiwan dollars|taiwanese dollar|taiwanese dollars|new taiwan dollars"],
  ["NZD", "new zealand dollar|new zealand dollars"],
  ["PKR", "pakistani rupee|pakistani rupees"],
  ["LKR", "sri lankan rupee|sri lankan rupees"],
  ["NPR", "nepali rupee|nepali rupees"],
  ["CHF", "swiss franc|swiss francs"],
  ["XOF", "cfa franc|cfa francs"],
  ["MXN", "mexican peso|mexican pesos"],
  ["PHP", "philippine peso|philippine pesos"],
  ["ARS", "argentine peso|argentine pesos"],
  ["CLP", "chilean peso|chilean pesos"],
  ["COP", "colombian peso|colombian pesos"],
  ["NOK", "norwegian krone|norwegian kroner"],
  ["DKK", "danish krone|danish kroner"],
  ["EGP", "egyptian pound|egyptian pounds"],
  ["SYP", "syrian pound|syrian pounds"],
  ["LBP", "lebanese pound|lebanese pounds"],
  ["GBP", "british pound|british pounds|pound sterling|pounds sterling"],
  ["TRY", "turkish lira|turkish liras"],
  ["KES", "kenyan shilling|kenyan shillings"],
  ["AED", "emirati dirham|emirati dirhams"],
  ["MAD", "moroccan dirham|moroccan dirhams"],
  ["SAR", "saudi riyal|saudi riyals"],
  ["QAR", "qatari riyal|qatari riyals"],
  ["KWD", "kuwaiti dinar|kuwaiti dinars"],
];

/** Hundredths, with the currency they are hundredths of. */
export const HUNDREDTHS: readonly (readonly [unit: string, names: string])[] = [
  ["USD", "cent|cents"],
  ["EUR", "euro cent|euro cents"],
  ["GBP", "pence|penny|p"],
  ["INR", "paise"],
];
