// Knows: data files that no reader can parse, and what is said of each. Does not know: how they are read.

/** The text of each file. They stand here, and not as files, because no formatter can read them either. */
export const UNREADABLE: Readonly<Record<string, string>> = {
  'channels.yaml': '- id: interfax\n  id: pravda\n',
  'corrections.yaml': '[]\n---\n[]\n',
  'founding.yaml': '- id: S1\n - id: S2\n',
  'geo/occupied-2024-02-27.geojson': 'type: FeatureCollection\n',
  'geo/places.geojson': '{ "type": "FeatureCollection"\n  "features": [] }\n',
  'geo/regions.geojson': '{\n  "type": "FeatureCollection",\n  "features": [\n',
  'glossary.yaml': "- id: filtration\n  term: '“filtration”\n",
  'lessons/plan.md': 'A plan that is no lesson.\n',
  'measures/notes.txt': 'A note that is no measure.\n',
  'measures/open.yaml': "title: { en: 'x\n",
  'practice.yaml': 'cards: [a-measure\n',
  'publication.yaml': 'publisher: null\ncontact: *somebody\n',
  'sources.json': '[\n  { "id": "one", },\n  { "id": "two" }\n]\n',
  'speakers.yaml': "- id: center\n  name: { en: 'Center', uk: 'Центр'\n",
  'taxonomy.yaml': 'sides: []\nkinds:\n\t- id: passports\n',
};

/** One line for each, by file and line. */
export const SAID_OF_THEM = `
data/channels.yaml:2: got Map keys must be unique, expected valid YAML
data/corrections.yaml:2: got a second document, expected valid YAML
data/founding.yaml:2: got All sequence items must start at the same column, expected valid YAML
data/geo/occupied-2024-02-27.geojson:1: got Unexpected token 'y', expected valid JSON
data/geo/places.geojson:2: got Expected ',' or '}' after property value, expected valid JSON
data/geo/regions.geojson:4: got Unexpected end of JSON input, expected valid JSON
data/glossary.yaml:3: got Missing closing 'quote, expected valid YAML
data/lessons/plan.md:1: got a file named "plan.md", expected a name that ends in .yaml
data/measures/notes.txt:1: got a file named "notes.txt", expected a name that ends in .yaml
data/measures/open.yaml:2: got Flow map in block collection must be sufficiently indented and end with a }, expected valid YAML
data/measures/open.yaml:2: got Missing closing 'quote, expected valid YAML
data/practice.yaml:2: got Flow sequence in block collection must be sufficiently indented and end with a ], expected valid YAML
data/publication.yaml:2: got the alias "*somebody", expected the value itself
data/sources.json:2: got Expected double-quoted property name, expected valid JSON
data/speakers.yaml:3: got Flow map in block collection must be sufficiently indented and end with a }, expected valid YAML
data/taxonomy.yaml:3: got Tabs are not allowed as indentation, expected valid YAML
`.trim();
