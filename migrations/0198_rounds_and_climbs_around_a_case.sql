-- A word meets the rounds that run, and a worker looks at those that are due and at the ladder: they come with
-- the claim too. `climbs` stays for processes of the release before.
create or replace function around_case(
  of_case uuid, of_customer uuid, of_owner uuid, of_deputy uuid, of_team uuid, of_brand uuid, as_of timestamptz
) returns jsonb language plpgsql volatile as $$
declare
  found_around jsonb;
begin
  select jsonb_build_object(
           'customer', jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email, 'phone', c.phone,
             'locale', c.locale, 'time_zone', c.time_zone, 'tier', c.tier),
           'wishes', jsonb_build_object('mails', c.mails, 'reach_by', c.reach_by),
           'owner', jsonb_build_object('id', o.id, 'name', o.name, 'title', o.title, 'email', o.email,
             'phone', o.phone, 'picture_url', o.picture_url, 'team_id', o.team_id),
           'reader', jsonb_build_object('name', o.name, 'email', o.email, 'locale', o.locale,
             'timeZone', o.time_zone),
           'hours', (select w.hours from working_hours w where w.team_id = of_team),
           'away', array(select a.staff_id from absences a
                          where a.staff_id in (of_owner, of_deputy) and a.cancelled_at is null
                            and a.from_at <= as_of and (a.to_at is null or a.to_at > as_of)),
           'climbs', exists (select from escalations e where e.case_id = of_case and e.ended_at is null),
           'open_climbs', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'case_id', e.case_id,
                                  'trigger', e.trigger, 'key', e.key, 'since', e.since, 'starts_at', e.starts_at,
                                  'because', e.because, 'taken_by', e.taken_by, 'taken_at', e.taken_at,
                                  'ended_at', e.ended_at, 'next_look_at', e.next_look_at,
                                  'told', coalesce((select jsonb_agg(jsonb_build_object('role', a.role,
                                              'staffId', a.staff_id, 'at', iso_instant(a.at)) order by a.step)
                                            from escalation_alerts a where a.escalation_id = e.id), '[]'))
                                  order by e.raised_at, e.id)
                                from escalations e where e.case_id = of_case and e.ended_at is null), '[]'),
           'rounds', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'metric', s.metric,
                                  'started_at', s.started_at, 'warn_at', s.warn_at, 'deadline', s.deadline,
                                  'warned_at', s.warned_at, 'breached_at', s.breached_at) order by s.id)
                                from service_levels s where s.case_id = of_case and s.met_at is null), '[]'),
           'hooks', exists (select from alert_hooks h where h.retired_at is null),
           'sensitive', (select f.sensitive from case_files f where f.id = of_case),
           'brand', (select to_jsonb(b) from brands b where b.id = of_brand),
           'policies', coalesce((select jsonb_agg(to_jsonb(p) - 'updated_at' - 'updated_by')
                                from service_policies p), '[]')::text,
           'link', (select jsonb_build_object('id', l.id, 'created_at', l.created_at, 'expires_at', l.expires_at)
                      from case_links l
                     where l.case_id = of_case and l.reader = 'customer' and l.revoked_at is null
                       and l.expires_at > as_of
                       and not exists (select from link_tries t where t.link_id = l.id and t.locked_at is not null)
                     order by l.created_at desc limit 1))
    into found_around
    from customers c cross join staff o
   where c.id = of_customer and o.id = of_owner;
  return found_around;
end $$;
