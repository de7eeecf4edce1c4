/** How the document's proxies run in a folder: their files as they were installed, on free ports, with a certificate of ours. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

export function makeCertificates(place) {
  const openssl = (...words) => execFileSync('openssl', words, { cwd: place, stdio: 'pipe' });
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    ...['req', '-x509', ...curve, '-days', '2', '-subj', '/CN=Roundtable tests'],
    ...['-keyout', 'authority.key', '-out', 'authority.pem'],
  );
  openssl(
    ...['req', ...curve, '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
    ...['-keyout', 'server.key', '-out', 'server.csr'],
  );
  openssl(
    ...['x509', '-req', '-in', 'server.csr', '-CA', 'authority.pem', '-CAkey', 'authority.key', '-CAcreateserial'],
    ...['-days', '2', '-copy_extensions', 'copy', '-out', 'server.pem'],
  );
}

/** The installed Caddyfile after options that keep Caddy off port 80 and out of the machine's store of authorities. */
export function caddyHere(place, { web, plain, admin }) {
  const options = `{
	admin 127.0.0.1:${admin}
	http_port ${plain}
	https_port ${web}
	skip_install_trust
	pki {
		ca local {
			root {
				cert ${place}/authority.pem
				key ${place}/authority.key
			}
		}
	}
}`;
  const file = path.join(place, 'etc/caddy/Caddyfile');
  return `(cat <<'END'\n${options}\nEND\ncat ${file}) > ${file}.here
exec caddy run --adapter caddyfile --config ${file}.here`;
}

/** Debian's nginx.conf in short, and the installed file with other ports and certificate. */
export function nginxHere(place, { web, plain, servers: [first, second] }) {
  const main = `daemon off;
pid ${place}/nginx.master;
error_log ${place}/nginx-error.log;
events {}
http {
  access_log ${place}/nginx-access.log;
  client_body_temp_path ${place}/nginx-body;
  proxy_temp_path ${place}/nginx-proxy;
  fastcgi_temp_path ${place}/nginx-fastcgi;
  uwsgi_temp_path ${place}/nginx-uwsgi;
  scgi_temp_path ${place}/nginx-scgi;
  include ${place}/nginx-here.conf;
}`;
  return `cat > ${place}/nginx.conf <<'END'\n${main}\nEND
sed -e 's|listen 443|listen ${web}|' -e 's|listen 80|listen ${plain}|' -e 's|/etc/ssl/roundtable.pem|${place}/server.pem|' \\
  -e 's|/etc/ssl/private/roundtable.key|${place}/server.key|' -e 's|/var/log/nginx/|${place}/nginx-|' -e 's|:3001|:${first}|' -e 's|:3002|:${second}|' \\
  ${place}/etc/nginx/conf.d/roundtable.conf > ${place}/nginx-here.conf
exec nginx -p ${place} -e stderr -c ${place}/nginx.conf`;
}
