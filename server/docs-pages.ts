import { ontology } from '../model/ontology/index.ts';
import { ontologyPage } from '../model/ontology-page.ts';
import { apiPage } from './http/api-page.ts';
import { openApiDocument } from './http/openapi.ts';

/** The generated pages of docs/, by their path from the root. */
export const docsPages = (): Readonly<Record<string, string>> => ({
  'docs/ontology.md': ontologyPage(ontology),
  'docs/api.md': apiPage(openApiDocument(ontology)),
});
