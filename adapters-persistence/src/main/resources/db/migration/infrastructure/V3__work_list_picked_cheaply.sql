-- every entry is picked once, and with this index a pick wrote itself into all three; what it found, executions of
-- nodes that died, is looked for every few seconds in a list that is nearly empty
drop index scheduled_tasks_heartbeat;
