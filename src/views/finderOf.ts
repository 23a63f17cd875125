// Knows: how each control of search and filters changes the view. Does not know: what the view shows.
import type { Finder } from '../parts/finder.ts';
import { chosenIn } from '../state/filter.ts';
import type { FacetName } from '../state/filter.ts';
import type { OpenView } from '../state/openView.ts';
import { INITIAL_VIEW, NARROWINGS, parseView, without } from '../state/view.ts';
import type { View } from '../state/view.ts';

/** The address follows the typing when it pauses: browsers allow only so many changes of it. */
const PAUSE = 150;

/** The part of a view that says so; read as an address is, so that it means the same. */
const saying = (filter: FacetName, values: readonly string[]): Partial<View> => ({
  [filter]: parseView(`${filter}=${values.join(',')}`).view[filter],
});

/** @param shown the view as what shows it follows it: asked of that, a control is drawn anew when its answer changes */
export function createFinder(view: OpenView, shown: () => View, wantTexts: () => void): Finder {
  let typing = 0;
  const chosen = (filter: FacetName): readonly string[] => chosenIn(filter, view.now());
  const isChosen: Finder['isChosen'] = (filter, values) =>
    values.every((value) => chosenIn(filter, shown()).includes(value));
  return {
    isChosen,
    wantTexts,
    flip(filter, values) {
      const others = chosen(filter).filter((value) => !values.includes(value));
      view.go(saying(filter, isChosen(filter, values) ? others : [...others, ...values]));
    },
    look(lens) {
      view.go({ lens });
    },
    sort: (sort) => {
      view.go({ sort });
    },
    search(words) {
      wantTexts();
      clearTimeout(typing);
      typing = window.setTimeout(() => {
        view.go({ q: parseView(`?q=${encodeURIComponent(words)}`).view.q });
      }, PAUSE);
    },
    remove(filter, value) {
      if (value === null || filter === 'from' || filter === 'to' || filter === 'since')
        view.go({ [filter]: INITIAL_VIEW[filter] });
      else
        view.go(
          saying(
            filter,
            chosen(filter).filter((other) => other !== value),
          ),
        );
    },
    setSpan(filter, month) {
      view.go({ [filter]: month });
    },
    clear() {
      view.go(without(view.now(), NARROWINGS));
    },
  };
}
