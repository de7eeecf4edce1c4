import 'reflect-metadata';
import '@rt/contracts';

import { getMetadataStorage, validateSync } from 'class-validator';

import { contractSchemas, type Schema } from './contract-schemas';

type Contract = new () => object;

/** Every class of the contract that has rules. */
const CLASSES = [
  ...(getMetadataStorage() as unknown as { validationMetadatas: Map<Contract, unknown> }).validationMetadatas.keys(),
];

/** Whether the validators that the server runs have nothing against null in this field. */
function takesNull(contract: Contract, field: string): boolean {
  const body = Object.assign(new contract(), { [field]: null });
  return validateSync(body).every(({ property }) => property !== field);
}

function saysNull(schema: Schema): boolean {
  const choices = (schema['anyOf'] ?? []) as readonly Schema[];
  // Without a type the field may hold anything.
  return choices.some(({ type }) => type === 'null') || Object.keys(schema).length === 0;
}

describe('contractSchemas', () => {
  it('says of every field that it may be null exactly where the validators take null', () => {
    const fields = CLASSES.flatMap((contract) =>
      Object.entries((contractSchemas()[contract.name]?.['properties'] ?? {}) as Record<string, Schema>).map(
        ([field, schema]) => ({ name: `${contract.name}.${field}`, contract, field, schema }),
      ),
    );
    const wrong = fields
      .filter(({ contract, field, schema }) => takesNull(contract, field) !== saysNull(schema))
      .map(({ name }) => name);

    expect(fields.length).toBeGreaterThan(300);
    expect(fields.filter(({ schema }) => saysNull(schema)).length).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

  it('leaves no mark of its own in them', () => {
    expect(JSON.stringify(contractSchemas())).not.toContain('x-takes-null');
  });
});
