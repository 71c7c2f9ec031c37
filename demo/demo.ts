import 'campaign-charts/define';
import { charts } from 'campaign-charts';
import { offerManyMilestones } from './many-milestones.js';
import { offerManyRegions } from './many-regions.js';
import { startPlaygrounds } from './playground.js';

const root = document.documentElement;
const languages = { en: '中文', zh: 'English' } as const;
type Language = keyof typeof languages;

const names: Record<string, Record<Language, string>> = {
  index: { en: 'Feature', zh: '专题' },
  funnel: { en: 'Funnel', zh: '漏斗图' },
  timeline: { en: 'Timeline', zh: '时间轴' },
  regions: { en: 'Regions', zh: '地区条形图' },
  data: { en: 'Data', zh: '数据' },
};

/** One page a chart, after the feature and before the data page. */
const pages = ['index', ...charts.map(({ tag }) => tag.replace('campaign-', '')), 'data'];
const here = location.pathname.split('/').pop()?.replace('.html', '') || 'index';

function show(language: Language): void {
  root.lang = language;
  const button = document.querySelector('#language')!;
  button.textContent = languages[language];
  button.setAttribute('lang', language === 'en' ? 'zh' : 'en');
  const links = pages.map((page) => {
    const link = document.createElement('a');
    link.href = `${page}.html?lang=${language}`;
    link.textContent = names[page]?.[language] ?? page;
    if (page === here) link.setAttribute('aria-current', 'page');
    return link;
  });
  document.querySelector('#pages')!.replaceChildren(...links);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href$=".html"], main a[href*=".html?"]')) {
    link.search = `?lang=${language}`; // between pages the language is kept
  }
}

const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
show(asked.startsWith('zh') ? 'zh' : 'en');

startPlaygrounds();
offerManyMilestones();
offerManyRegions();

document.querySelector('#language')!.addEventListener('click', () => {
  const language: Language = root.lang === 'zh' ? 'en' : 'zh';
  show(language);
  history.replaceState(null, '', `?lang=${language}`);
});
