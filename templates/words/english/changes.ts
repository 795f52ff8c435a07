/** Words for what changed after it was published, in English. */
export const englishChanges = {
  types: { correction: 'Correction', update: 'Update', withdrawn: 'Withdrawn' },
  summary:
    'What changed in published stories, newest first: errors and what the story said before, additions, and pages that were withdrawn.',
  none: 'No published story has been corrected, updated or withdrawn so far.',
  policyHeading: 'How we correct',
  policy: [
    'An error that we find is corrected in the text. Below the story, and here, stand the day, what was wrong and what the story said before, so that anybody who read it earlier can tell what to forget.',
    'A story that is only added to carries the day on which it was updated.',
    'A page that we withdraw keeps its address, which then says when and why. Its content is gone from every list.',
  ],
  all: 'All corrections',
  /** At the top of a story, in front of the day on which it was last corrected. */
  corrected: 'Corrected',
  before: 'It said before',
  after: 'It says now',
  why: 'Why',
  /** Leads to the corrected words in the story. */
  inText: 'In the text',
};
