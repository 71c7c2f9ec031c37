const m = await import('/tmp/prof/q.mjs');
const { makeDocument } = await import('/work/main/bench/make-document.mjs');
const doc = JSON.parse(makeDocument(5e6));
const quotes = doc.observations.map(o => o.quote);
const rs = quotes.map(q => m.readQuote(q));
const which = process.argv[2];
for (let i = 0; i < 15; i++) { if (which === 'd') for (const r of rs) m.describeNumber(r, r.numbers[0]); else for (const q of quotes) m.readQuote(q); }
