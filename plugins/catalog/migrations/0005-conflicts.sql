-- A conflict is said of the file that loses, no longer of the entity that another location keeps.
update problems set ref = null where code = 'conflict';
