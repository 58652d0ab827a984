import type { FastifyReply } from 'fastify';

/** Nothing was made: a preview is 200, also where the command answers 201. */
export async function previewed<View>(reply: FastifyReply, preview: Promise<View>): Promise<View> {
  const view = await preview;
  void reply.status(200);
  return view;
}
