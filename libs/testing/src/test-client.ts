import { type Answer, ApiClient, type Body } from './rooms';

/** Returns whatever the server answers: for tests that look at the status. */
export class TestClient extends ApiClient {
  get<T = Body>(path: string, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('GET', path, undefined, headers);
  }

  post<T = Body>(path: string, body: unknown = {}, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('POST', path, body, headers);
  }

  put<T = Body>(path: string, body: unknown = {}, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('PUT', path, body, headers);
  }

  patch<T = Body>(path: string, body: unknown = {}, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('PATCH', path, body, headers);
  }

  delete<T = Body>(path: string, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('DELETE', path, undefined, headers);
  }
}
