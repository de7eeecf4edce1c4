import 'reflect-metadata';

import { DiscoveryService, MetadataScanner, ModulesContainer, NestFactory, Reflector } from '@nestjs/core';
import { readEnvironment, type RouteNote, Routes } from '@rt/api/platform';

import { AppModule } from './app.module';

/** Nothing is opened or read with these: no class of the server is made. */
const SETTINGS = { RT_MODE: 'demo', RT_DATA_DIR: '.data', DATABASE_URL: 'postgres://nobody@127.0.0.1/none' };

/** Every route below /api, read from the composed features without starting any of them. */
export async function listRoutes(): Promise<RouteNote[]> {
  const composed = AppModule.with(readEnvironment(SETTINGS));
  const app = await NestFactory.createApplicationContext(composed, { preview: true, logger: false });
  const discovery = new DiscoveryService(app.get(ModulesContainer));
  const routes = new Routes(discovery, new MetadataScanner(), new Reflector());
  return routes.all().filter(({ route }) => route.startsWith('/api/'));
}
