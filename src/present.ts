// Knows: what the script of a lesson that is shown to a class does. Does not know: how any of it is done.
import { openPresenter } from './parts/openPresenter.ts';

openPresenter();
