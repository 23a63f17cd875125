// Knows: by which name the build writes text into HTML and XML. Does not know: how that is done.
export { xml as escape } from '../design/xml.ts';
