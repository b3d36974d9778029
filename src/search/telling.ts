/**
 * Words that carry no meaning of their own in a question. They are left out of the index and of queries,
 * unless a query consists of nothing else.
 */
const FILLER = new Set(
  (
    'a about after all also am an and any anyone anything are as at available be been before being best both but by can cannot cant ' +
    'could did do does doing done dont each etc every everyone everything explain explained for from get gets getting give gives go ' +
    'good got had happen happens has have having help helpful helps her here hers him his how i if im in into is isnt it its just ' +
    'know lets like look looking made make makes making many may maybe me might more most much must my need needed needs no not of ' +
    'off ok okay on one only onto or other our ours out over own please really right said say says see she should show so some somebody someone ' +
    'something such sure take takes tell than that thats the their them then there these they thing things this those through to too ' +
    'under up upon us use used useful using versus very vs want wants was way we well were what whats when where which while who whom whose why will ' +
    'with within without wont would yes you your yours ' +
    'www http https com gov org'
  ).split(' '),
);

/**
 * Words that may tell something, but whose absence tells nothing: an entry need not say "check" or "whether"
 * to answer a question with it.
 */
const WEAK = new Set(
  (
    'able about acronym across active agency agree allow already always area around ask avoid away back bad become begin behind believe below better big bring build business buy call ' +
    'case cause certain change check choose clear close came come comes coming common company compare complete concern consider contact cover create current ' +
    'day days deal decide describe difference different difficult document documents during early easily easy effect either enable enabled enough example exist expect fast few file fill find fix ' +
    'follow full general goal great group guidance guide happen hard hear hold idea important improve include inside instead ' +
    'issue issued keep kind large last late learn leave less let level list little live long lot main manual material materials matter mean meaning meet mind minute month ' +
    'move name new next nothing now number occur often old open option order organization organizations outside overview part pay people person place plan ' +
    'point possible practical prefer prepare prevent problem problems process program prove provide publication publish published purpose question quick quickly read reason release released report resource resources ' +
    'risky run safe safely second send sends set several show similar simple since small solution soon staff start state step steps still stop strong stuff summary support ' +
    'assistant coordinator department director employee employees head manager managers officer officers official officials owner owners professional professionals specialist worker workers ' +
    'talk tasks team tips today together tool top topic try turn two type understand until useful version wait week whether whole work works worry worse write wrong year years'
  ).split(' '),
);

/** Words that are about cybersecurity and nothing else. */
const SUBJECT = /^(cyber|phish|ransom|malware|hack|breach|threat|vulnerab)/;

/** True for a word that says nothing by itself. */
export function isFiller(word: string): boolean {
  return FILLER.has(word);
}

/** True for a word that an answer need not have: a common verb or adjective, or a number of one or two digits. */
export function isWeak(word: string): boolean {
  return WEAK.has(word) || WEAK.has(word.replace(/s$/, '')) || /^\d{1,2}$/.test(word);
}

/** True for a word by which a query is about cybersecurity, whatever its other words are. */
export function isOfSubject(word: string): boolean {
  return SUBJECT.test(word);
}
