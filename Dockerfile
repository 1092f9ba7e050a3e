# Two stages: everything that building needs, then only what serving needs.
FROM node:24-slim AS build
# better-sqlite3 is compiled where its prebuilt file cannot be fetched.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /fahm
COPY . .
RUN npm run build

FROM node:24-slim
WORKDIR /fahm
ENV NODE_ENV=production PORT=3000 HOST=0.0.0.0
# The standalone build has its own, small node_modules; the scripts find their database drivers there.
COPY --from=build --chown=node:node /fahm/.next/standalone ./
COPY --from=build --chown=node:node /fahm/prisma/migrations ./prisma/migrations
COPY --from=build --chown=node:node /fahm/scripts/serve.mjs ./scripts/serve.mjs
COPY --from=build --chown=node:node /fahm/scripts/setup ./scripts/setup
COPY --from=build --chown=node:node /fahm/scripts/database ./scripts/database
# The SQLite file and the secret, unless DATABASE_URL and FAHM_SECRET say otherwise.
RUN mkdir data && chown node:node data
VOLUME /fahm/data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=1s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Migrates, then serves, in one process: SIGTERM lets the requests in flight finish.
CMD ["node", "scripts/serve.mjs"]
