import { httpCall } from './call';

describe('httpCall', () => {
  it('fills the names in braces, so that no value can lead to another address', () => {
    const at = { roundtableId: 'r1', activityId: '../x?y#z' };

    expect(httpCall('GET /api/roundtables/{roundtableId}/activities/{activityId}/tally', { at })).toEqual({
      method: 'GET',
      path: '/api/roundtables/r1/activities/..%2Fx%3Fy%23z/tally',
    });
  });

  it('writes what is asked behind the address', () => {
    expect(httpCall('GET /api/archive/search', { query: { q: 'grid & dates', sector: 'health' } }).path).toBe(
      '/api/archive/search?q=grid%20%26%20dates&sector=health',
    );
    expect(httpCall('GET /api/archive/search', { query: { q: undefined } }).path).toBe('/api/archive/search');
  });

  it('sends an empty body where a route that changes something takes none', () => {
    expect(httpCall('POST /api/sign-out')).toEqual({ method: 'POST', path: '/api/sign-out', body: {} });
    expect(httpCall('GET /api/me')).toEqual({ method: 'GET', path: '/api/me' });
  });
});
