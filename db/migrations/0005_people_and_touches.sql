CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_name_unique` ON `account` (`name`);--> statement-breakpoint
CREATE TABLE `event_touch` (
	`seq` integer NOT NULL,
	`table_name` text NOT NULL,
	`row_id` text NOT NULL,
	PRIMARY KEY(`row_id`, `table_name`, `seq`)
);

--> statement-breakpoint
INSERT OR IGNORE INTO `event_touch` SELECT `event_payload`.`seq`, json_extract(`change`.`value`, '$.table'), json_extract(`change`.`value`, '$.id') FROM `event_payload`, json_each(`event_payload`.`changes`) AS `change`;
--> statement-breakpoint
CREATE TRIGGER `audit_event_no_update` BEFORE UPDATE ON `audit_event` BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_event_no_delete` BEFORE DELETE ON `audit_event` BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `event_payload_no_update` BEFORE UPDATE ON `event_payload` BEGIN SELECT RAISE(ABORT, 'event_payload is only ever erased'); END;
