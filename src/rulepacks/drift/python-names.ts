/** Import name to the distribution that gives it, where the two differ (PEP 503 form); several where any of them may. */
const DIFFERING: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `
attr attrs
attrs attrs
bs4 beautifulsoup4
cv2 opencv-python opencv-python-headless opencv-contrib-python opencv-contrib-python-headless
yaml pyyaml
PIL pillow
sklearn scikit-learn
skimage scikit-image
dateutil python-dateutil
dotenv python-dotenv
jwt pyjwt jwt
Crypto pycryptodome pycrypto
Cryptodome pycryptodomex
OpenSSL pyopenssl
nacl pynacl
serial pyserial
usb pyusb
git gitpython
github pygithub
gitlab python-gitlab
docx python-docx
pptx python-pptx
magic python-magic python-magic-bin
slugify python-slugify unicode-slugify awesome-slugify
jose python-jose
multipart python-multipart multipart
telegram python-telegram-bot
ldap python-ldap
memcache python-memcached
Levenshtein levenshtein python-levenshtein
MySQLdb mysqlclient
psycopg2 psycopg2 psycopg2-binary
psycopg psycopg psycopg-binary psycopg-c
polars polars polars-lts-cpu polars-u64-idx
fitz pymupdf
wx wxpython
gi pygobject
cairo pycairo
zmq pyzmq
markdown markdown
mdurl mdurl
markdown_it markdown-it-py
jsonschema jsonschema
pkg_resources setuptools
setuptools setuptools
grpc grpcio
grpc_tools grpcio-tools
google_auth_oauthlib google-auth-oauthlib
googleapiclient google-api-python-client
socks pysocks
websocket websocket-client websocket
dns dnspython
ruamel ruamel-yaml
win32api pywin32
win32con pywin32
win32gui pywin32
pythoncom pywin32
tlz toolz
mpl_toolkits matplotlib
pylab matplotlib
faiss faiss-cpu faiss-gpu
tensorflow tensorflow tensorflow-cpu tensorflow-gpu tensorflow-macos
umap umap-learn
igraph igraph python-igraph
community python-louvain
hdbscan hdbscan
lightgbm lightgbm
xgboost xgboost xgboost-cpu
kafka kafka-python kafka-python-ng
confluent_kafka confluent-kafka
pika pika
stdnum python-stdnum
rest_framework djangorestframework
corsheaders django-cors-headers
debug_toolbar django-debug-toolbar
environ django-environ
django_filters django-filter
allauth django-allauth
storages django-storages
crispy_forms django-crispy-forms
haystack django-haystack
flask_sqlalchemy flask-sqlalchemy
flask_cors flask-cors
flask_login flask-login
flask_migrate flask-migrate
flask_wtf flask-wtf
wtforms wtforms
mako mako
jinja2 jinja2
markupsafe markupsafe
werkzeug werkzeug
peewee peewee
pymongo pymongo
bson pymongo bson
gridfs pymongo
discord discord-py py-cord
nextcord nextcord
sentry_sdk sentry-sdk
ujson ujson
prometheus_client prometheus-client
pytest_mock pytest-mock
_pytest pytest
faker faker
factory factory-boy
freezegun freezegun
responses responses
requests_mock requests-mock
moto moto
pyasn1 pyasn1
OpenGL pyopengl
vtk vtk
sage sagemath-standard
Xlib python-xlib
evdev evdev
RPi rpi-gpio
smbus smbus smbus-cffi
bluetooth pybluez
paho paho-mqtt
pyaudio pyaudio
speech_recognition speechrecognition
dash_bootstrap_components dash-bootstrap-components
plotly plotly
docutils docutils
sphinx sphinx
`.trim().split('\n').map((row) => {
    const [name = '', ...distributions] = row.split(' ');
    return [name, distributions];
  }),
);

/** Well-known distributions that are imported under their own name. */
const SAME: ReadonlySet<string> = new Set(
  `aiohttp alembic altair anthropic anyio arrow asyncpg bcrypt black bleach bokeh boto3 botocore celery certifi cffi chardet click cloudpickle colorama coverage
cryptography cython dask django docker fastapi fabric flake8 flask gensim geopandas gevent greenlet gunicorn h5py httpx httpcore hypothesis idna imageio invoke ipython
itsdangerous joblib keras librosa llvmlite lxml matplotlib mock more_itertools mpmath msgpack mypy networkx nltk nose nox numba numexpr numpy openai openpyxl orjson
packaging pandas paramiko passlib pathspec pendulum pexpect pluggy polars psutil psycopg pyarrow pydantic pygments pylint pymysql pyparsing pyramid pytest pytz
qrcode redis regex requests rich scipy scrapy seaborn selenium shapely simplejson six sortedcontainers spacy sqlalchemy starlette statsmodels structlog sympy tabulate
tenacity termcolor toml tomli tomlkit torch torchvision tornado tox tqdm transformers trio twisted typer typing_extensions tzlocal uvicorn uvloop virtualenv
watchdog websocket websockets wheel wrapt xlrd xlsxwriter xmltodict yarl zstandard`.split(/\s+/),
);

/** The distributions (PEP 503 form) that may give an import; null where that is not known. */
export function distributionsOf(importName: string): readonly string[] | null {
  if (Object.hasOwn(DIFFERING, importName)) return DIFFERING[importName] ?? null;
  return SAME.has(importName) ? [importName.toLowerCase().replaceAll('_', '-')] : null;
}

/** Import names of a distribution; null where they are not known. */
export function importNamesOf(distribution: string): readonly string[] | null {
  const names = Object.entries(DIFFERING).filter(([, distributions]) => distributions.includes(distribution)).map(([name]) => name);
  const own = distribution.replaceAll('-', '_');
  if (SAME.has(own)) names.push(own);
  return names.length === 0 ? null : names;
}
