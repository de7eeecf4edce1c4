import { Controller, Get } from '@nestjs/common';
import { type DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';

import { ListedAs } from './answers';
import { OpenApiDocument } from './openapi-document';
import { Routes } from './routes';

@Controller('api/one')
class OneController {
  @Get()
  first(): void {}
}

@ListedAs('Former')
@Controller('api/two')
class TwoController {
  @Get()
  second(): void {}
}

describe('the description of the API', () => {
  it('lists operations under their controller, or under the name by which clients know them', () => {
    const controllers = [OneController, TwoController].map((metatype) => ({ metatype }));
    const discovery = { getControllers: () => controllers } as unknown as DiscoveryService;
    const document = new OpenApiDocument(new Routes(discovery, new MetadataScanner(), new Reflector())).get();

    expect(document).toMatchObject({
      paths: {
        '/api/one': { get: { operationId: 'One.first', tags: ['One'] } },
        '/api/two': { get: { operationId: 'Former.second', tags: ['Former'] } },
      },
    });
  });
});
