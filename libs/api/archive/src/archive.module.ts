import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';

import { ArchiveController } from './archive.controller';
import { ArchiveQueries } from './archive.queries';
import { ArchiveRepository } from './archive.repository';
import { ArchivePages } from './archive-pages';
import { ArchiveWriter } from './archive-writer';
import { OneAddressMiddleware } from './one-address.middleware';
import { OpenRoomQuery } from './open-room-query';
import { PagesController } from './pages.controller';
import { PublicRepository } from './public.repository';
import { SearchRepository } from './search/search.repository';
import { SearchArchive } from './search/search-archive';
import { SearchPace } from './search/search-pace';
import { SearchPaceGuard } from './search/search-pace.guard';
import { TermsRepository } from './search/terms.repository';
import { SitePlatform } from './site-platform';

/** The public projection: its one writer, its search, its JSON and its pages. */
@Module({
  controllers: [ArchiveController, PagesController],
  providers: [
    ArchivePages,
    ArchiveQueries,
    ArchiveRepository,
    ArchiveWriter,
    OpenRoomQuery,
    PublicRepository,
    SearchArchive,
    SearchPace,
    SearchPaceGuard,
    SearchRepository,
    SitePlatform,
    TermsRepository,
  ],
  exports: [ArchiveWriter, OpenRoomQuery],
})
export class ArchiveModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(OneAddressMiddleware).forRoutes('/*path');
  }
}
