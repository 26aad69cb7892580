import { createHash } from 'node:crypto';
import type { Report } from '../../report/report.js';
import { assets } from './assets.js';
import { type Content, embeddedJson, Markup, markup } from './markup.js';

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded, sent or run but the one script and the one style of this page. */
const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A whole page that needs nothing else. */
export function page(report: Report, title: string, nav: Content, main: Content): string {
  const { script, style } = assets();
  const { name, version } = report.tool;
  return markup`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${name} ${version}">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header>How far each article lets its reader check it</header>
${nav}<main id="main" tabindex="-1">
${main}</main>
<footer>Made by ${name} ${version}. It says what was found in the text, not whether a claim is true.</footer>
<script type="application/json" id="report">${embeddedJson(report)}</script>
<script>${new Markup(script)}</script>
</body>
</html>
`.toString();
}
