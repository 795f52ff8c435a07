/** What a scaffold writes where an editor is to write. */
export const placeholderTexts = { summary: 'One or two sentences that stand alone.', body: 'Write the briefing here.' };
