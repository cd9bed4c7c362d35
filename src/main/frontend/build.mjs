// Builds the stylesheet, the scripts, the icon sheet and the fonts for PDFs into target/classes.
// Names carry a fingerprint of the content, so that browsers may keep them for ever.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as zlib from 'node:zlib';
import { faces } from './faces.mjs';
import { icons } from './icons.mjs';
import { noteIcon } from './noteIcon.mjs';

const source = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(source, '../../..');
const classes = path.resolve(root, process.argv[2] ?? 'target/classes');
const version = process.argv[3] ?? 'dev';
const modules = path.join(root, 'node_modules');
const assets = path.join(classes, 'static/assets');

const fingerprint = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

function installPackages() {
  const lock = fingerprint(fs.readFileSync(path.join(root, 'package-lock.json')));
  const stamp = path.join(modules, '.installed-lock');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return;
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (npm.error) throw npm.error;
  if (npm.status !== 0) throw new Error(`npm ci ended with ${npm.status}`);
  fs.writeFileSync(stamp, lock);
}

function writeIfChanged(file, bytes) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (fs.existsSync(file) && fs.readFileSync(file).equals(Buffer.from(bytes))) return;
  fs.writeFileSync(file, bytes);
}

function iconSheet() {
  const symbols = Object.entries(icons).map(([name, file]) => {
    const svg = fs.readFileSync(path.join(modules, '@navikt/aksel-icons/dist/svg', `${file}.svg`), 'utf8');
    const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
    return `<symbol id="${name}" viewBox="0 0 24 24">${inner.trim()}</symbol>`;
  });
  const drawn = Object.entries(faces).map(([name, inner]) => `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`);
  return `<svg xmlns="http://www.w3.org/2000/svg">${[...symbols, ...drawn].join('')}</svg>`;
}

async function bundles() {
  const esbuild = await import('esbuild');
  const scripts = fs.readdirSync(source).filter((name) => name.endsWith('.ts')).sort();
  const built = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [...scripts, 'styles.css'].map((name) => path.join(source, name)),
    outdir: assets,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return new Map(built.outputFiles.map((file) => [path.basename(file.path), Buffer.from(file.contents)]));
}

function publish(files) {
  const names = new Map([...files].map(([name, bytes]) => {
    const { name: stem, ext } = path.parse(name);
    return [name, `${stem}-${fingerprint(bytes)}${ext}`];
  }));
  const wanted = new Set([...names.values()].flatMap((name) => [name, `${name}.gz`, `${name}.br`]));
  fs.mkdirSync(assets, { recursive: true });
  for (const old of fs.readdirSync(assets)) if (!wanted.has(old)) fs.rmSync(path.join(assets, old));
  for (const [name, bytes] of files) {
    const file = path.join(assets, names.get(name));
    if (fs.existsSync(`${file}.br`)) continue;
    fs.writeFileSync(file, bytes);
    fs.writeFileSync(`${file}.gz`, zlib.gzipSync(bytes, { level: 9 }));
    fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(bytes));
  }
  const lines = [...names].sort(([a], [b]) => a.localeCompare(b)).map(([name, published]) => `${name}=/assets/${published}\n`);
  writeIfChanged(path.join(classes, 'assets.properties'), `version=${version}\n${lines.join('')}`);
}

function copyFonts() {
  for (const [name, file] of [['Inter-Regular', '400Regular/Inter_400Regular'], ['Inter-SemiBold', '600SemiBold/Inter_600SemiBold'], ['Inter-Bold', '700Bold/Inter_700Bold']]) {
    writeIfChanged(path.join(classes, 'fonts', `${name}.ttf`), fs.readFileSync(path.join(modules, '@expo-google-fonts/inter', `${file}.ttf`)));
  }
}

installPackages();
const files = await bundles();
files.set('icons.svg', Buffer.from(iconSheet()));
files.set('mark.svg', fs.readFileSync(path.join(source, 'mark.svg')));
for (const size of [180, 192, 512]) files.set(`note-${size}.png`, noteIcon(size));
publish(files);
copyFonts();
