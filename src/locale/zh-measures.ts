import type { MeasuresWords } from './measures-words.js';

/** Simplified Chinese, several measures beside each other. */
export const measuresZh: MeasuresWords = {
  measureCount: (count) => `${count.text}项指标`,
  measuresIntro: (count, { measures }) => `${count.text}地的${measures}，各用各的刻度：长短只在同一指标内可比`,
  measuresOfIntro: (count, { region }) => `${region}：${count.text}项指标，各用各的刻度，以各地最大值为满格`,
  measuresOf: ({ region }) => `${region}：各项指标`,
  otherPlaces: '细刻线为其他地区',
  unlikeInCells: '不同类的地区在格内注明原因',
  careOfEach: '各项指标另有说明，见各行下方',
  measureLeftOut: ({ id }) => `文件中没有指标“${id}”，或该指标没有分地区的数据。`,
  regionLeftOut: ({ id }) => `文件中没有地区“${id}”，或该地区没有数据。`,
};
