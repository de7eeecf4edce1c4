import type { FindOptionsOrder, FindOptionsWhere, ObjectLiteral, QueryDeepPartialEntity, Repository } from 'typeorm';

export interface Rows<Row> {
  readonly where: FindOptionsWhere<Row> | FindOptionsWhere<Row>[];
  readonly order?: FindOptionsOrder<Row>;
  readonly take?: number;
}

/** Runs work on TypeORM's repository of an entity, in the open transaction. */
type Run<Row extends ObjectLiteral> = <T>(work: (repository: Repository<Row>) => Promise<T>) => Promise<T>;

/** For statements without SQL of their own: each method is one statement of whole rows. */
export class Table<Row extends ObjectLiteral> {
  constructor(private readonly run: Run<Row>) {}

  async find({ where, order, take }: Rows<Row>): Promise<Row[]> {
    return this.run((repository) => repository.find({ where, ...(order && { order }), ...(take && { take }) }));
  }

  async findOne(where: FindOptionsWhere<Row>): Promise<Row | undefined> {
    return (await this.run((repository) => repository.findOneBy(where))) ?? undefined;
  }

  /** The row, held until the open transaction ends; throws without one. */
  async lock(where: FindOptionsWhere<Row>): Promise<Row | undefined> {
    const held = { where, lock: { mode: 'pessimistic_write' } } as const;
    return (await this.run((repository) => repository.findOne(held))) ?? undefined;
  }

  async count(where: FindOptionsWhere<Row>): Promise<number> {
    return this.run((repository) => repository.countBy(where));
  }

  /** Adds a row; what is left out gets the default of the database. */
  async insert(row: QueryDeepPartialEntity<Row>): Promise<void> {
    await this.run((repository) => repository.insert(row));
  }

  /** Null empties a column, undefined leaves it. Returns the number of rows, 0 without a change. */
  async update(where: FindOptionsWhere<Row>, change: QueryDeepPartialEntity<Row>): Promise<number> {
    if (Object.values(change).every((value) => value === undefined)) return 0;
    return (await this.run((repository) => repository.update(where, change))).affected ?? 0;
  }

  async delete(where: FindOptionsWhere<Row>): Promise<number> {
    return (await this.run((repository) => repository.delete(where))).affected ?? 0;
  }
}
