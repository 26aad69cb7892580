'use strict';

const canvas = require('@napi-rs/canvas/node-canvas');

/** As node-canvas: an SVG canvas has `toBuffer` as well, which @napi-rs/canvas names `getContent`. */
function createCanvas(width, height, type) {
  const created = canvas.createCanvas(width, height, type);
  if (type !== 'svg') return created;
  const toBuffer = (callback) => {
    if (typeof callback !== 'function') return created.getContent();
    process.nextTick(callback, null, created.getContent());
  };
  return Object.assign(created, { toBuffer });
}

module.exports = { ...canvas, createCanvas };
