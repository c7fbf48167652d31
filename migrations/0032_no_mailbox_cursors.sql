-- Nothing reads a mailbox by itself yet: mail comes in by its hook.
drop table mailbox_cursors;
