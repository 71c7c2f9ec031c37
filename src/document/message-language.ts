/** Whether a language tag is one of Chinese: `zh`, `zh-CN`, `zh-Hant`, also as terminals write them: `zh_CN.UTF-8`. */
export const isChinese = (tag: string): boolean => /^zh(?![a-z\d])/i.test(tag);

/** The language in which messages are given for a language tag: Chinese for its own tags, English for all others. */
export const messageLanguage = (tag: string): 'en' | 'zh' => (isChinese(tag) ? 'zh' : 'en');
