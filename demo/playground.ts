/** Forms that set the attributes of a chart and show its markup: one field for each attribute, named like it. */
export function startPlaygrounds(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.playground')) {
    const chart = document.getElementById(form.dataset.chart ?? '');
    const markup = document.getElementById(`${form.dataset.chart}-markup`);
    if (!chart || !markup) continue;
    const update = () => {
      for (const [name, value] of new FormData(form)) {
        if (value === '') chart.removeAttribute(name);
        else if (typeof value === 'string') chart.setAttribute(name, value);
      }
      const attributes = [...chart.attributes].filter(({ name }) => name !== 'id');
      const written = attributes.map(({ name, value }) => ` ${name}="${value}"`).join('');
      markup.textContent = `<${chart.localName}${written}></${chart.localName}>`;
    };
    form.addEventListener('change', update);
    form.addEventListener('submit', (event) => event.preventDefault());
    update();
  }
}
