import { InPicture } from './page-title';
import { StageScreen, type StageScreenProps } from './stage-screen';
import { t } from './words';

/** The stage's own components in a 16:9 box. Its name describes it; nothing inside can be focused or read. */
export function StagePicture(props: StageScreenProps) {
  const { shows = 'lobby', noResults = null, by } = props.room.session.stage ?? {};
  const what = by ? t(`stage-screen.picture-by-${by}`) : t(`stage-screen.picture-${noResults ?? shows}`);

  return (
    <figure className="stage-picture" role="img" aria-label={t('stage-screen.picture', { what })}>
      <div className="stage-frame stage-frame--picture" aria-hidden="true" inert>
        <InPicture.Provider value={true}>
          <StageScreen {...props} />
        </InPicture.Provider>
      </div>
    </figure>
  );
}
