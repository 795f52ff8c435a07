/** What pages name as their generator. */
export const generatorName = 'Summit Briefing';

/** Stands in the head of every page, so that a folder that this program made can be told from any other. */
export const generatorMark = `<meta name="generator" content="${generatorName}"`;
