import { DefaultNamingStrategy, getMetadataArgsStorage } from 'typeorm';

/** `localStart` is the column `local_start`; a name that an entity gives itself stays. */
class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return given ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/** What a data source needs to know of the entities: all that this program has loaded, whichever feature owns them. */
export function entityOptions() {
  return {
    entities: getMetadataArgsStorage().tables.flatMap(({ target }) => (typeof target === 'string' ? [] : [target])),
    namingStrategy: new SnakeCase(),
  };
}
