const linked = (title: string, href: string) => ({
  metrics: '1.0',
  title,
  sources: [{ id: 's', title: 'Report', href }],
  annotations: [{ text: 'A note', source: 's' }],
});

/** For each rule on texts a document that breaks it, and one that does not. */
export const textExamples: Record<string, { fails: object; passes: object }> = {
  M601: {
    fails: linked('Re\u200bpairs', 'https://example.org/'),
    passes: linked('Repairs \ud83d\udc68\u200d\ud83d\udd27\u2764\ufe0f', 'https://example.org/'),
  },
  M602: {
    fails: linked('Repairs', 'javascript:alert(1)'),
    passes: linked('Repairs', 'report.html'),
  },
};
