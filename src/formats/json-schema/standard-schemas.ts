import applicator2019 from 'ajv/dist/refs/json-schema-2019-09/meta/applicator.json' with { type: 'json' };
import content2019 from 'ajv/dist/refs/json-schema-2019-09/meta/content.json' with { type: 'json' };
import core2019 from 'ajv/dist/refs/json-schema-2019-09/meta/core.json' with { type: 'json' };
import format2019 from 'ajv/dist/refs/json-schema-2019-09/meta/format.json' with { type: 'json' };
import metadata2019 from 'ajv/dist/refs/json-schema-2019-09/meta/meta-data.json' with { type: 'json' };
import validation2019 from 'ajv/dist/refs/json-schema-2019-09/meta/validation.json' with { type: 'json' };
import draft2019 from 'ajv/dist/refs/json-schema-2019-09/schema.json' with { type: 'json' };
import applicator2020 from 'ajv/dist/refs/json-schema-2020-12/meta/applicator.json' with { type: 'json' };
import content2020 from 'ajv/dist/refs/json-schema-2020-12/meta/content.json' with { type: 'json' };
import core2020 from 'ajv/dist/refs/json-schema-2020-12/meta/core.json' with { type: 'json' };
import format2020 from 'ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json' with { type: 'json' };
import metadata2020 from 'ajv/dist/refs/json-schema-2020-12/meta/meta-data.json' with { type: 'json' };
import unevaluated2020 from 'ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json' with { type: 'json' };
import validation2020 from 'ajv/dist/refs/json-schema-2020-12/meta/validation.json' with { type: 'json' };
import draft2020 from 'ajv/dist/refs/json-schema-2020-12/schema.json' with { type: 'json' };
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import draft7 from 'ajv/dist/refs/json-schema-draft-07.json' with { type: 'json' };
import { DRAFT_04 } from './draft-04.js';
import type { SchemaDocument } from './schema-set.js';

/** ajv has earlier texts of these two, which refuse an empty `enum`. */
const NEWER_6 = { enum: { type: 'array' }, patternProperties: { ...draft6.properties.patternProperties, propertyNames: { format: 'regex' } } };
const NEWER_7 = { enum: { type: 'array', items: true } };

/** The schemas that describe each draft, as json-schema.org publishes them, by address: a reference to one of them needs no copy in the repository. */
export const STANDARD_SCHEMAS: readonly SchemaDocument[] = [
  { path: DRAFT_04.id.replace('#', ''), value: DRAFT_04 },
  ...[
    { ...draft6, properties: { ...draft6.properties, ...NEWER_6 } }, { ...draft7, properties: { ...draft7.properties, ...NEWER_7 } },
    draft2019, applicator2019, content2019, core2019, format2019, metadata2019, validation2019,
    draft2020, applicator2020, content2020, core2020, format2020, metadata2020, unevaluated2020, validation2020,
  ].map((value) => ({ path: value.$id.replace('#', ''), value })),
];
