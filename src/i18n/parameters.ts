// Knows: which parameters each message takes; derived from data/locales/en.json by `npx vitest run tests/i18n -u`. Does not know: the words.

export interface Parameters {
  'home.intro': 'n' | 'since';
  'region.summary': 'n';
  'region.alsoAll': 'n';
  'region.wide': 'n';
  'region.inTowns': 'n';
  'region.count': 'n';
  'region.description': 'n' | 'region';
  'all.untied': 'n';
  'key.hatch': 'date';
  'map.regionLabel': 'region';
  'map.borders': 'date';
  'map.tray': 'n' | 'region';
  'card.statements': 'n';
  'card.contradict': 'n';
  'card.morePlaces': 'n' | 'places';
  'card.symbol': 'kind' | 'standing';
  'card.symbolContested': 'kind' | 'standing';
  'measure.others': 'n';
  'measure.via': 'channels';
  'measure.translatedBy': 'by';
  'measure.translatedFrom': 'language';
  'measure.added': 'date';
  'measure.changed': 'date';
  'source.copy': 'publisher';
  'source.language': 'language';
  'map.rest': 'n';
  'map.newest': 'date';
  'map.built': 'date';
  'region.title': 'region';
  'all.description': 'n';
  'all.lead': 'n';
  'legend.hatchNote': 'date';
}
