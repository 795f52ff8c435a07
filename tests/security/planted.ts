import { writeFiles } from '../support/temporary-folder.ts';

/** Front matter, YAML and templates that run something where a reader of files is careless. Each would leave a file at `marker`. */
export function plantedTexts(marker: string): Readonly<Record<string, string>> {
  const script = `require('node:fs').writeFileSync('${marker}', 'ran')`;
  const fields = 'title: Planted\ndate: 2024-06-20\nsummary: S.\n';
  return {
    'js front matter': `---js\n{ title: ${script} }\n---\nText.\n`,
    'javascript front matter': `---javascript\n{ title: ${script} }\n---\nText.\n`,
    'JS front matter': `---JS\n{ title: ${script} }\n---\nText.\n`,
    'coffee front matter': `---coffee\ntitle: ${script}\n---\nText.\n`,
    'ts front matter': `---ts\nexport default { title: ${script} };\n---\nText.\n`,
    'a function in YAML': `---\n${fields}by: !!js/function 'function () { ${script} }'\n---\nText.\n`,
    'a called function in YAML': `---\n${fields}by: !!js/function >\n  (() => { ${script} })()\n---\nText.\n`,
    'an expression in YAML': `---\n${fields}by: !!python/object/apply:os.system ["touch ${marker}"]\n---\nText.\n`,
    'a template in a body': `---\n${fields}---\nA {% set x = range.constructor("${script}")() %} {{ ''.constructor.constructor("${script}")() }} \${${script}} <% ${script} %>.\n`,
    'a template in a field': `---\ntitle: "{{ ''.constructor.constructor('${marker}')() }} <%= x %>"\ndate: 2024-06-20\nsummary: "\${process.exit(7)}"\n---\nText.\n`,
    'a shell in a body': `---\n${fields}---\n\`\`\`sh exec\ntouch ${marker}\n\`\`\`\n\n$(touch ${marker}) \`touch ${marker}\`\n`,
  };
}

/** Programs in a folder that Node, npm or Eleventy would run by themselves where they look. Each leaves a file at `marker`. */
export function plantPrograms(folder: string, marker: string): void {
  const common = `require('node:fs').writeFileSync('${marker}', 'ran');\nmodule.exports = {};\n`;
  const modern = `import { writeFileSync } from 'node:fs';\nwriteFileSync('${marker}', 'ran');\nexport default {};\n`;
  const names = `
    _data/planted stories/_data/planted _includes/planted _layouts/planted
    articles articles.11tydata site site.11tydata index.11tydata planted.11ty
    stories/stories.11tydata stories/planted.11tydata stories/planted.11ty
    .eleventy eleventy.config node_modules/planted/index`
    .trim()
    .split(/\s+/);
  for (const name of names)
    writeFiles(folder, { [`${name}.js`]: modern, [`${name}.mjs`]: modern, [`${name}.cjs`]: common });
  const endings = ['md', 'html', 'njk', 'liquid'];
  const text = plantedTexts(marker)['js front matter'] ?? '';
  writeFiles(folder, {
    ...Object.fromEntries(endings.map((ending) => [`stories/planted.${ending}`, text])),
    'package.json': '{"name":"planted","type":"module","main":"index.js","scripts":{"prepare":"exit 1"}}',
    '.eleventyignore': '!**\n',
  });
  // In place of packages of ours, should any be looked for where the articles are.
  for (const name of ['yaml', 'luxon', 'gray-matter', 'chokidar', '@resvg/resvg-wasm', 'fflate', 'html-validate'])
    writeFiles(folder, {
      [`node_modules/${name}/index.js`]: common,
      [`node_modules/${name}/package.json`]: '{"main":"index.js"}',
    });
}
