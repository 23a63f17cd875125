// Knows: what an embed must do before its first paint. Does not know: anything that can wait.
import { wear } from './parts/wornTheme.ts';
import { embedTheme } from './state/embedTheme.ts';

wear(embedTheme(location.search));
