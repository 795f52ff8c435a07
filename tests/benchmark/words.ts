/** The words that the synthetic corpus is written with. No weekday, month or name of the corpus is among them. */

const split = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Things, in the singular. */
export const nouns = split(`
  account agreement answer archive article bridge briefing budget building cable camera cargo carriage channel charter
  clause coast column committee container contract convoy corridor council crossing customs date delay delegation
  delivery deposit dinner diplomat district document embassy engine envoy estimate exchange factory ferry figure film
  fleet freight frontier garden gift goods grain group guard hall harbour hospital hotel house hull image industry
  inspection invitation island journey land language law letter line list locomotive market measure meeting memorial
  message ministry mission month motorcade museum name network newspaper notice number offer office official order
  package palace panel paper paragraph partner party pipeline plan platform plenary port post project promise proposal
  protocol quarter question railway reading record region report request reserve response review river road room route
  rule sanction satellite school schedule section shipment signal square staff station statement station store street
  summary supply survey table tariff term text theatre ticket timetable tower town trade train translation treaty trip
  valley vessel veto video visit vote warehouse week weight wharf witness workshop yard year`);

/** Words that describe a thing. */
export const adjectives = split(`
  annual armoured balanced blue brief broad careful central closed coastal common complete cold current daily detailed
  direct distant early eastern empty exact extended faint final firm first foreign former frequent full general green
  heavy hidden high informal initial inner joint known large late legal light local long lower main marine mutual narrow
  national neutral new northern official old open outer partial plain private public quiet rapid rare recent regional
  regular remote reserved routine rural second secure separate short silent slow small southern special stable state
  steady strict technical tense third timely upper urban usual visible western wide winter written`);

/** Things people did to things, in the past. */
export const verbs = split(`
  accepted amended announced approved arranged assessed awaited blocked broadcast carried cited cleared closed compared
  completed confirmed counted crossed declined delayed delivered described disputed drafted examined extended followed
  guarded handled halted inspected joined loaded mentioned moved named noted observed offered opened passed photographed
  postponed prepared presented printed promised published questioned raised reached received recorded refused rejected
  released repeated replaced reported requested resumed returned reviewed revised shipped shortened showed signed
  studied summarised supported suspended tracked translated unveiled updated visited watched welcomed withheld`);

/** How, or when, something was done. */
export const adverbs = split(`
  again briefly calmly carefully cautiously clearly directly early eventually formally gradually jointly later openly
  partly plainly promptly publicly quickly quietly rarely repeatedly separately shortly slowly soon steadily twice
  usually widely`);

/** Words that place one thing in relation to another. */
export const prepositions = split(`
  about above across after against along among around before behind below beside between beyond despite during for from
  near of on over through to towards under with within without`);

/** What the stories call an event when they link to it. */
export const eventWords: readonly string[] = [
  'the talks',
  'the meeting',
  'the visit',
  'the summit',
  'the two-day visit',
  'the round of talks',
  'that meeting',
];

/** Syllables of names of people and places. */
export const syllables = split(`
  al an ar bel bor da dan den dor dra el en er fen gal gor han hel il in jar jo ka kel kir la lan les lin lor ma mar mel
  min mor na nel nor ol or os pa pel ran rel rin ro sa san sel sor ta tal tar ten tor tul u va vel ven vin vor ya yel za
  zor`);

/** Countries that do not exist. */
export const countries: readonly string[] = ['Arvenia', 'Belmark', 'Corvia', 'Dalmora', 'Estrava', 'Fenland'];

/** Subjects that claims stand together under. */
export const topics: readonly string[] = ['cargo', 'inspections', 'grain', 'satellites', 'invitations', 'tariffs'];
