/** What `campaign-charts --help` teaches. */
export const overview = {
  en: `npx campaign-charts COMMAND …

From a spreadsheet or a JSON file to charts that never claim more than their source.

Commands: new, import, lint, render, export, schema
  new FILE          a starter workbook (.xlsx) or document (.json), with an example in it
  import FILE…      a workbook, or CSV files, as a metrics document; problems by sheet, row and column
  lint FILE…        checks documents: place, reason and remedy of everything wrong or doubtful
  render FILE       one chart as static HTML
  export FILE       a document as a workbook or CSV files, nothing lost
  schema            the JSON Schema, for completion in editors

Each command explains itself:  npx campaign-charts lint --help
--lang en|zh chooses the language, --version prints the version.

From nothing to a chart
  npx campaign-charts new figures.xlsx             fill it in
  npx campaign-charts import figures.xlsx -o figures.json
  npx campaign-charts lint figures.json
  npm install @lit-labs/ssr                        only for charts without a browser:
  npx campaign-charts render figures.json --chart funnel > funnel.html
`,
  zh: `npx campaign-charts 命令 …

把表格或 JSON 文件变成图表，只画来源说过的内容。

命令：new、import、lint、render、export、schema
  new 文件          新建样例工作簿（.xlsx）或文档（.json）
  import 文件…      把工作簿或 CSV 文件转成指标文档；问题注明工作表、行和列
  lint 文件…        检查文档：每个错误和疑点都有位置、原因和修改办法
  render 文件       把一张图表输出为静态 HTML
  export 文件       把文档存为工作簿或 CSV 文件，内容不丢失
  schema            输出 JSON Schema，供编辑器补全

每个命令都有说明：npx campaign-charts lint --help --lang zh
--lang en|zh 选择语言，--version 显示版本。

从零到一张图表
  npx campaign-charts new figures.xlsx --lang zh   填写内容
  npx campaign-charts import figures.xlsx -o figures.json
  npx campaign-charts lint figures.json --lang zh
  npm install @lit-labs/ssr                        仅在不用浏览器生成图表时需要
  npx campaign-charts render figures.json --chart funnel --lang zh > funnel.html
`,
} as const;
