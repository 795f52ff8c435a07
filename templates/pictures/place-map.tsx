import type { VNode } from 'preact';
import type { MapPlaceView, MapView } from '../../src/views/records/parts/map-view.ts';
import { drawPlaceMap, type MappedPlace, markRadius } from '../../src/pictures/maps/place-map.ts';
import { RecordLink, RecordLinks } from '../components/inline/link.tsx';
import { Section } from '../components/layout/section.tsx';
import { useEdition } from '../edition.ts';
import { readAtlas } from './atlas.ts';
import { Picture, PictureText } from './picture.tsx';
import { Table } from './table.tsx';
import { writeCoordinates } from '../coordinates.ts';

interface PlaceMapProps {
  readonly map: MapView | undefined;
  /** What the map is of. */
  readonly subject: string;
}

/** A part of a page with a map; nothing where no place is known. */
export function MapSection(props: PlaceMapProps): VNode | null {
  const { words } = useEdition();
  const { map } = props;
  if (!map) return null;
  return (
    <Section id="map" title={words.pictures.map.heading}>
      <PlaceMapFigure {...props} map={map} />
    </Section>
  );
}

const markOf: Readonly<Record<MapPlaceView['is'], MappedPlace['mark']>> = {
  venue: 'main',
  planned: 'ring',
  part: 'main',
  named: 'main',
};

function PlaceMapFigure({ map, subject }: PlaceMapProps & { readonly map: MapView }): VNode {
  const edition = useEdition();
  const words = edition.words.pictures.map;
  const textOf = ({ name, is }: MapPlaceView): string => (is === 'planned' ? words.planned(name) : name);
  const drawn = drawPlaceMap(
    {
      places: map.places.map((place) => ({ text: textOf(place), position: positionOf(place), mark: markOf[place.is] })),
      around: map.around.map((place) => ({ text: place.name, position: positionOf(place), mark: 'minor' })),
      legs: map.legs,
    },
    readAtlas(),
  );
  return (
    <Picture
      id="map"
      height={drawn.height}
      title={words.title(subject)}
      description={words.describe(map.places.map(textOf).join('; '))}
      caption={<Caption map={map} />}
      table={<PlaceTable places={[...map.places, ...drawn.around.flatMap((index) => map.around[index] ?? [])]} />}
    >
      <path class="land" d={drawn.land} />
      {drawn.borders !== '' && <path class="hair" d={drawn.borders} />}
      <g class="faint" lang={edition.foreignWords}>
        {drawn.countries.map(({ name, x, y }) => (
          <PictureText x={x} y={y} lines={[name]} anchor="middle" rise={0.34} />
        ))}
      </g>
      {drawn.bar && (
        <>
          <path class="ink" d={`M12 ${drawn.height - 12}h${drawn.bar.length}`} />
          <text class="faint" x={20 + drawn.bar.length} y={drawn.height - 12} dy=".34em">
            {words.kilometres(drawn.bar.kilometres)}
          </text>
        </>
      )}
      {drawn.legs.map(({ path, head }) => (
        <>
          <path class="way" d={path} />
          <path class="mark" d={head} />
        </>
      ))}
      {drawn.labels.map(
        ({ leader }) => leader && <path class="ink" d={`M${leader[0].join(' ')}L${leader[1].join(' ')}`} />,
      )}
      {drawn.marks.map(({ x, y, mark }) => (
        <circle class={mark === 'ring' ? 'ring' : 'mark'} cx={x} cy={y} r={markRadius[mark]} />
      ))}
      {drawn.labels.map(({ x, y, anchor, lines, rise }) => (
        <PictureText x={x} y={y} lines={lines} anchor={anchor} rise={rise} />
      ))}
    </Picture>
  );
}

function Caption({ map }: { readonly map: MapView }): VNode {
  const words = useEdition().words.pictures.map;
  return (
    <>
      {map.legs.length > 0 && <p>{words.way(<RecordLinks to={map.travellers} />)}</p>}
      {map.missing.length > 0 && <p>{words.missing(<RecordLinks to={map.missing} />)}</p>}
    </>
  );
}

function PlaceTable({ places }: { readonly places: readonly MapPlaceView[] }): VNode {
  const edition = useEdition();
  const words = edition.words.pictures.map;
  return (
    <>
      <Table
        columns={[words.place, words.what]}
        rows={places.map((place) => [
          <RecordLink to={place} />,
          <>
            {words.marks[place.is]}
            {' · '}
            {writeCoordinates(place.coordinates, edition)}
          </>,
        ])}
      />
      <p>{words.borders}</p>
    </>
  );
}

function positionOf({ coordinates: { longitude, latitude } }: MapPlaceView): MappedPlace['position'] {
  return [longitude, latitude];
}
