// Knows: what runs in the pages of others to fit a frame to what it holds, as it stands in the wild. Does not know: what the frames say.
import { readFileSync } from 'node:fs';

const script = (text: string): string => `<script>${text}</script>`;

/** Datawrapper's older snippet: it finds the frame by its id or by a part of its address. */
export const DATAWRAPPER_OLD = script(
  `window.addEventListener("message",function(a){if(void 0!==a.data["datawrapper-height"])for(var e in a.data["datawrapper-height"]){var t=document.getElementById("datawrapper-chart-"+e)||document.querySelector("iframe[src*='"+e+"']");t&&(t.style.height=a.data["datawrapper-height"][e]+"px")}});`,
);

/** Its newer one: it compares windows, so it fits the frames of others too. */
export const DATAWRAPPER_NEW = script(
  `!function(){"use strict";window.addEventListener("message",(function(e){if(void 0!==e.data["datawrapper-height"]){var t=document.querySelectorAll("iframe");for(var a in e.data["datawrapper-height"])for(var r=0;r<t.length;r++)if(t[r].contentWindow===e.source)t[r].style.height=e.data["datawrapper-height"][a]+"px"}}))}();`,
);

/** The rule of WordPress (wp-includes/js/wp-embed.js, GPL): told here again in a few lines, not copied. */
export const WORDPRESS = script(`
  addEventListener('load', () => {
    for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
      const secret = frame.dataset.secret;
      frame.contentWindow.postMessage({ message: 'ready', secret }, '*');
    }
  });
  addEventListener('message', ({ source, data }) => {
    if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none';
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (frame.contentWindow !== source) continue;
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
      if (data.message === 'link') {
        const from = new URL(frame.src), to = new URL(data.value);
        if (/^https?:$/.test(to.protocol) && from.host === to.host && document.activeElement === frame) window.went = to.href;
      }
    }
  });`);

/**
 * AMP's rules for amp-iframe (src/iframe-helper.js, extensions/amp-iframe): the message of its own name, as an object or as text, from
 * the frame's own window, and from its origin or from none, as a sandbox leaves it, to a frame that may be resized, with a height of at
 * least 100.
 */
export const AMP = script(`
  addEventListener('message', ({ source, origin, data }) => {
    let said = data;
    if (typeof data === 'string' && data[0] === '{') try { said = JSON.parse(data); } catch { return; }
    if (!said || said.sentinel !== 'amp' || said.type !== 'embed-size') return;
    for (const frame of document.querySelectorAll('iframe[resizable]'))
      if (frame.contentWindow === source && ['null', new URL(frame.src).origin].includes(origin) && Number.isFinite(said.height) && said.height >= 100)
        frame.height = said.height;
  });`);

/** A host of ours: it hears the project's own messages, and keeps them. */
export const OWN = script(
  `window.heard=[];addEventListener('message',({source,data})=>{if(!data||data.type!=='occupation-policy-map')return;heard.push(data);for(const f of document.querySelectorAll('iframe'))if(f.contentWindow===source&&data.event==='height')f.height=data.height})`,
);

/** A host of ours that also asks: `say({theme: 'dark'})` asks its first frame, whoever hears it. */
export const ASKING = script(
  `window.say=(set,more)=>frames[0].postMessage({type:'occupation-policy-map',v:1,set,...more},'*')`,
);

const library = (path: string): string => script(readFileSync(`node_modules/${path}`, 'utf8'));

/** NPR's pym.js itself. */
export const pym = (src: string): string =>
  `<div id="pym"></div>${library('pym.js/dist/pym.v1.js')}${script(`new pym.Parent('pym', ${JSON.stringify(src)}, {})`)}`;

/** @newswire/frames itself. */
export const newswire = (src: string): string =>
  `<div data-frame-src="${src}"></div>${library('@newswire/frames/dist/frames.umd.js')}${script('newswireFrames.autoInitFrames()')}`;
