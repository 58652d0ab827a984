import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import { ActOnComplaint } from '#handlers/complaint/act-on-complaint.handler';
import { ComplaintPlan } from '#handlers/complaint/complaint-plan.query';
import { ComplaintTimeUsed } from '#handlers/complaint/time-used.query';
import { ComplaintTimeline } from '#handlers/complaint/complaint-timeline.query';
import { FileComplaint } from '#handlers/complaint/file-complaint.handler';
import { ListComplaints } from '#handlers/complaint/list-complaints.query';
import { ReadComplaint } from '#handlers/complaint/read-complaint.query';
import { RevealContact } from '#handlers/complaint/reveal-contact.query';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { decodeCursor } from '#platform/http/cursor';
import { etagOf } from '#platform/http/etag';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, CommandRoute, VersionedCommandRoute } from '../http/command';
import { IdParam } from '../http/id.param';
import { listBody } from '../http/list';
import {
  AccuseRequest,
  AddInformationRequest,
  AnswerRequest,
  AskExtensionRequest,
  ConfirmContactRequest,
  InvolveRequest,
  ReasonRequest,
  SendBackRequest,
} from './complaint-action.request';
import {
  ComplaintListResponse,
  ComplaintResponse,
  ComplaintStateResponse,
  ContactResponse,
  FiledComplaintResponse,
} from './complaint.response';
import { FileComplaintRequest } from './file-complaint.request';
import { ListComplaintsRequest } from './list-complaints.request';
import { TimeUsedResponse } from './time-used.response';
import { PlanResponse, TimelineResponse } from './timeline.response';

const NEWEST_FIRST = 'complaints.filedAt';

@ApiTags('complaints')
@Controller('complaints')
export class ComplaintsController {
  constructor(
    private readonly fileComplaint: FileComplaint,
    private readonly listComplaints: ListComplaints,
    private readonly readComplaint: ReadComplaint,
    private readonly timelineOf: ComplaintTimeline,
    private readonly planOf: ComplaintPlan,
    private readonly timeUsedBy: ComplaintTimeUsed,
    private readonly actOnComplaint: ActOnComplaint,
    private readonly revealContact: RevealContact,
  ) {}

  /** Files a complaint. 201 means that it is stored and will be handled, whatever else is down. */
  @Post()
  @CommandRoute()
  @Permit('complaint:file')
  @ApiCreatedResponse({ type: FiledComplaintResponse })
  file(
    @CurrentActor() actor: UserActor,
    @Command() command: CommandRequest,
    @Body() body: FileComplaintRequest,
  ): Promise<Reply<FiledComplaintResponse>> {
    return this.fileComplaint.execute(actor, command, body);
  }

  /** Complaints you may see, newest first. */
  @Get()
  @Permit('complaint:list')
  @ApiOkResponse({ type: ComplaintListResponse })
  async list(
    @CurrentActor() actor: UserActor,
    @Query() { cursor, ...filter }: ListComplaintsRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ComplaintListResponse> {
    const page = await this.listComplaints.execute(actor, {
      ...filter,
      after: cursor === undefined ? undefined : positionIn(cursor),
    });
    return listBody(NEWEST_FIRST, page, request, reply);
  }

  @Get(':id')
  @Permit('complaint:read')
  @ApiOkResponse({ type: ComplaintResponse })
  async read(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ComplaintResponse> {
    const complaint = await this.readComplaint.execute(actor, id);
    void reply.header('ETag', etagOf(complaint.version));
    return complaint;
  }

  /** What happened, oldest first. */
  @Get(':id/timeline')
  @Permit('complaint:read')
  @ApiOkResponse({ type: TimelineResponse })
  timeline(@CurrentActor() actor: UserActor, @Param() { id }: IdParam): Promise<TimelineResponse> {
    return this.timelineOf.execute(actor, id);
  }

  /** What will happen when, if nobody moves. */
  @Get(':id/plan')
  @Permit('complaint:read')
  @ApiOkResponse({ type: PlanResponse })
  plan(@CurrentActor() actor: UserActor, @Param() { id }: IdParam): Promise<PlanResponse> {
    return this.planOf.execute(actor, id);
  }

  /** Whose time it used: who was waited for, how long, and how that makes up its age. */
  @Get(':id/time-used')
  @Permit('complaint:read')
  @ApiOkResponse({ type: TimeUsedResponse })
  timeUsed(@CurrentActor() actor: UserActor, @Param() { id }: IdParam): Promise<TimeUsedResponse> {
    return this.timeUsedBy.execute(actor, id);
  }

  /** The reporter's number in full, to call it; that it was shown is written down. Empty where it may not be used. */
  @Get(':id/contact')
  @Permit('complaint:reveal')
  @ApiOkResponse({ type: ContactResponse })
  contact(@CurrentActor() actor: UserActor, @Param() { id }: IdParam): Promise<ContactResponse> {
    return this.revealContact.execute(actor, id);
  }

  /** What the reporter tells later, in a call say. */
  @Post(':id/actions/addInformation')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('complaint:addInformation')
  @ApiOkResponse({ type: ComplaintStateResponse })
  addInformation(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: AddInformationRequest,
  ): Promise<Reply<ComplaintStateResponse>> {
    return this.actOnComplaint.execute(actor, command, id, version, { type: 'addInformation', ...body });
  }

  /** Answers the complaint itself; the open tasks of the parties end with it. */
  @Post(':id/actions/answer')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('complaint:answer')
  @ApiOkResponse({ type: ComplaintStateResponse })
  answer(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: AnswerRequest,
  ): Promise<Reply<ComplaintStateResponse>> {
    return this.actOnComplaint.execute(actor, command, id, version, { type: 'answer', ...body });
  }

  /** Asks one more party. */
  @Post(':id/actions/involve')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('complaint:involve')
  @ApiOkResponse({ type: ComplaintStateResponse })
  involve(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: InvolveRequest,
  ): Promise<Reply<ComplaintStateResponse>> {
    return this.actOnComplaint.execute(actor, command, id, version, { type: 'involve', ...body });
  }

  /** Somebody is accused, or to be kept away: from now on they cannot see that it exists, and their tasks move on. */
  @Post(':id/actions/accuse')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('complaint:accuse')
  @ApiOkResponse({ type: ComplaintStateResponse })
  accuse(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: AccuseRequest,
  ): Promise<Reply<ComplaintStateResponse>> {
    return this.actOnComplaint.execute(actor, command, id, version, { type: 'accuse', ...body });
  }

  /** Says whether the reporter may be written to; what was held back until then is sent. */
  @Post(':id/actions/confirmContact')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('complaint:confirmContact')
  @ApiOkResponse({ type: ComplaintStateResponse })
  confirmContact(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: ConfirmContactRequest,
  ): Promise<Reply<ComplaintStateResponse>> {
    return this.actOnComplaint.execute(actor, command, id, version, { type: 'confirmContact', ...body });
  }

  /** The reporter does not accept the answer: it goes to the next higher rung. */
  @Post(':id/actions/object')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('complaint:object')
  @ApiOkResponse({ type: ComplaintStateResponse })
  object(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: ReasonRequest,
  ): Promise<Reply<ComplaintStateResponse>> {
    return this.actOnComplaint.execute(actor, command, id, version, { type: 'object', ...body });
  }

  /** The reporter confirms that it is settled. */
  @Post(':id/actions/close')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('complaint:close')
  @ApiOkResponse({ type: ComplaintStateResponse })
  close(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: ReasonRequest,
  ): Promise<Reply<ComplaintStateResponse>> {
    return this.actOnComplaint.execute(actor, command, id, version, { type: 'close', ...body });
  }

  @Post(':id/actions/reopen')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('complaint:reopen')
  @ApiOkResponse({ type: ComplaintStateResponse })
  reopen(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: ReasonRequest,
  ): Promise<Reply<ComplaintStateResponse>> {
    return this.actOnComplaint.execute(actor, command, id, version, { type: 'reopen', ...body });
  }

  /** The reporter takes the complaint back. */
  @Post(':id/actions/withdraw')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('complaint:withdraw')
  @ApiOkResponse({ type: ComplaintStateResponse })
  withdraw(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: ReasonRequest,
  ): Promise<Reply<ComplaintStateResponse>> {
    return this.actOnComplaint.execute(actor, command, id, version, { type: 'withdraw', ...body });
  }

  /** In review: an answer goes back to its party as a new task, and the gate closes until it is answered again. */
  @Post(':id/actions/sendBack')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('complaint:sendBack')
  @ApiOkResponse({ type: ComplaintStateResponse })
  sendBack(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: SendBackRequest,
  ): Promise<Reply<ComplaintStateResponse>> {
    return this.actOnComplaint.execute(actor, command, id, version, { type: 'sendBack', ...body });
  }

  /** Asks for more time, before the limit is over; somebody else decides, and until then no date moves. */
  @Post(':id/actions/askExtension')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('complaint:askExtension')
  @ApiOkResponse({ type: ComplaintStateResponse })
  askExtension(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: AskExtensionRequest,
  ): Promise<Reply<ComplaintStateResponse>> {
    return this.actOnComplaint.execute(actor, command, id, version, { type: 'askExtension', ...body });
  }
}

function positionIn(cursor: string): { readonly filedAt: number; readonly id: string } {
  const [filedAt, id] = decodeCursor(NEWEST_FIRST, cursor, ['instant', 'uuid']);
  return { filedAt: Number(filedAt), id: String(id) };
}
