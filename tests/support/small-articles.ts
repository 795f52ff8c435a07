/** A tiny articles folder for tests that change it: two stories, two people and an event that are linked. */
export const smallArticles: Readonly<Record<string, string>> = {
  'site.yaml': 'title: Test briefing\nurl: https://test.example\n',
  'stories/first.md':
    '---\ntitle: First\ndate: 2024-06-18\nsummary: The first story.\n---\n[[ann]] met [[bob]] at [[summit|the summit]].\n',
  'stories/second.md':
    '---\ntitle: Second\ndate: 2024-06-19T18:00+09:00\nsummary: The second story.\n---\nAfter [[summit]], [[ann]] went home. See [[first]].\n',
  'people/ann.md': '---\nname: Ann Alder\nroles:\n  - {title: minister, from: 2024}\n---\n',
  'people/bob.md': '---\nname: Bob Birch\nspellings: [Robert Birch]\n---\nA person.\n',
  'events/summit.md': '---\nname: The summit\nstart: 2024-06-18\nparticipants: [ann, bob]\n---\n',
};
