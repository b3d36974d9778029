/** The questions with which search is measured: those that the tests judge. */
import queries from '../../tests/unit/search/queries.json' with { type: 'json' };

export const asked = queries.filter((query) => query.class !== 'noanswer').map(({ q }) => q);

/** Some of each kind of query, in an order that does not change. */
export const sample = asked.filter((_, index) => index % 6 === 0);

/** Short enough to be typed key by key in reasonable time. */
export const typed = sample.slice(0, 12);
